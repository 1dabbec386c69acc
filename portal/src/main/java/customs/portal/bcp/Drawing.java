package customs.portal.bcp;

import java.util.List;

/**
 * A dependency graph with places: what is needed on the left, what needs it on the right. Lengths are SVG user units.
 *
 * @param boxes the nodes
 * @param lines from what is needed to what needs it
 */
record Drawing(int width, int height, List<Box> boxes, List<Line> lines) {
    static final int BOX_WIDTH = 128;
    static final int BOX_HEIGHT = 66;

    /**
     * @param title one or two lines of the name
     * @param step place on the critical path, counted from 1; 0 for none
     */
    record Box(int x, int y, List<String> title, GraphView.Node node, int step, boolean target) {
        public int middle() {
            return x + BOX_WIDTH / 2;
        }

        /** Baseline of the n-th line of the text. */
        public int baseline(int line) {
            return y + (title.size() == 1 ? 26 : 19) + 15 * line;
        }

        public int lastBaseline() {
            return y + BOX_HEIGHT - 10;
        }

        /** Baseline of what stands in the circles on the upper corners. */
        public int stepBaseline() {
            return y + 4;
        }

        /** Baseline of what stands under the box: how much is left out. */
        public int belowBaseline() {
            return y + BOX_HEIGHT + 14;
        }

        public int right() {
            return x + BOX_WIDTH;
        }
    }

    /**
     * @param path the d of an SVG path
     * @param label "1 of 2" where not all are needed, else null
     */
    record Line(String path, boolean critical, boolean soft, String label, int labelX, int labelY) {}
}
