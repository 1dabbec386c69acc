package customs.bcp.whatif;

import java.util.UUID;

/** That a job was kept and may be taken up. */
record JobAsked(UUID id) {}
