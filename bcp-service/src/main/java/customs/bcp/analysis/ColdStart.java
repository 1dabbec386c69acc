package customs.bcp.analysis;

/**
 * Members of a cycle that none of them can leave first, started together.
 *
 * @param members node indices
 * @param seconds their documented cold-start time
 * @param prerequisites when everything that they need from outside is back
 */
record ColdStart(int[] members, long seconds, long prerequisites) {
    ColdStart {
        members = members.clone();
    }

    @Override
    public int[] members() {
        return members.clone();
    }
}
