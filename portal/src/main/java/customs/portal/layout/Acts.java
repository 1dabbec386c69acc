package customs.portal.layout;

import customs.portal.service.ActLink;
import io.quarkus.qute.TemplateExtension;

import java.util.List;

/** {@code {#if view.acts.offer('grant')}}: whether the service offers the act to this person now. */
@TemplateExtension
class Acts {
    static boolean offer(List<ActLink> acts, String act) {
        return ActLink.offered(acts, act);
    }
}
