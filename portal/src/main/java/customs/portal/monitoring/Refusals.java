package customs.portal.monitoring;

import customs.portal.service.FieldFault;
import customs.portal.service.ServiceProblem;
import customs.portal.session.Language;
import customs.portal.wording.Wording;
import jakarta.enterprise.context.RequestScoped;

import java.util.List;
import java.util.function.Supplier;

/** The service names what is wrong by a code; this says it in the language of the page, where there is a sentence for the code. */
@RequestScoped
class Refusals {
    private static final String AREA = "monitoring";

    private final Wording wording;
    private final Language language;

    Refusals(Wording wording, Language language) {
        this.wording = wording;
        this.language = language;
    }

    <T> T worded(Supplier<T> call) {
        try {
            return call.get();
        } catch (ServiceProblem problem) {
            List<FieldFault> faults = problem.faults().stream()
                    .map(fault -> new FieldFault(
                            fault.pointer(), fault.code(), sentence(fault.code(), subject(fault), fault.message())))
                    .toList();
            var again = new ServiceProblem(
                    problem.status(), problem.slug(), problem.title(), problem.detail(), faults, problem.traceId());
            again.initCause(problem);
            throw again;
        }
    }

    private String sentence(String code, String subject, String otherwise) {
        String key = "fault_" + (code == null ? "" : code.replace('-', '_'));
        return wording.has(AREA, key) ? wording.say(AREA, language.locale(), key, subject) : otherwise;
    }

    private static String subject(FieldFault fault) {
        return fault.pointer().substring(fault.pointer().lastIndexOf('/') + 1);
    }
}
