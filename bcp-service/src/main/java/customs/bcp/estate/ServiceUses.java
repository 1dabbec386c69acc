package customs.bcp.estate;

import java.util.List;

/** What outside the estate still names a service of it; what plans answer. */
public interface ServiceUses {
    List<Use> of(String administration, String service);
}
