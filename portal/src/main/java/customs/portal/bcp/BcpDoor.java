package customs.portal.bcp;

import customs.portal.layout.Door;
import customs.portal.session.Who;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;

/** What of this job each person has. */
@ApplicationScoped
public class BcpDoor implements Door {
    /** Who reads estates, analyses and plans. */
    static final String READERS = "bcp-author,bcp-reviewer,bcp-approver,crisis-manager,auditor,administrator";

    @Override
    public String area() {
        return "bcp";
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public List<Step> steps(Who who) {
        return who.hasAny(READERS)
                ? List.of(
                        new Step("recovery", "/bcp/recovery"),
                        new Step("analyses", "/bcp/analyses"),
                        new Step("plans", "/bcp/plans"),
                        new Step("portfolio", "/bcp/portfolio"),
                        new Step("contacts", "/bcp/contacts"),
                        new Step("estate", "/bcp/estate"))
                : who.has("regional-reader")
                        ? List.of(new Step("received", "/bcp/filings/received"))
                        : who.hasAny("trader,industry-participant")
                                ? List.of(new Step("party_plans", "/bcp/party"))
                                : List.of();
    }
}
