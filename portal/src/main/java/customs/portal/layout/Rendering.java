package customs.portal.layout;

import customs.portal.session.Language;
import customs.portal.wording.Wording;
import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.EvaluatedParams;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.event.Observes;

import java.util.Locale;
import java.util.concurrent.CompletionStage;

/**
 * Makes the sentences of an area a namespace of the templates: {@code {aeo:home_title}}, with values {@code {aeo:due_in(days)}}, and for
 * a key that depends on a value {@code {aeo:of('stage', view.stage)}}, which reads {@code stage_SUBMITTED}. Every template is
 * rendered in the language of its request.
 */
class Rendering {
    private static final String BY_VALUE = "of";

    void configure(@Observes EngineBuilder builder, Wording wording) {
        for (String area : Wording.AREAS) {
            builder.addNamespaceResolver(new Area(area, wording));
        }
        builder.addTemplateInstanceInitializer(Rendering::speak);
    }

    private static void speak(TemplateInstance instance) {
        if (instance.getAttribute(TemplateInstance.LOCALE) == null) {
            instance.setAttribute(TemplateInstance.LOCALE, locale());
        }
    }

    static Locale locale() {
        boolean inRequest =
                Arc.container() != null && Arc.container().requestContext().isActive();
        return inRequest ? Arc.container().instance(Language.class).get().locale() : Locale.ENGLISH;
    }

    private record Area(String name, Wording wording) implements NamespaceResolver {
        @Override
        public String getNamespace() {
            return name;
        }

        @Override
        public CompletionStage<Object> resolve(EvalContext context) {
            Locale locale =
                    context.getAttribute(TemplateInstance.LOCALE) instanceof Locale chosen ? chosen : Locale.ENGLISH;
            EvaluatedParams params = EvaluatedParams.evaluate(context);
            return params.stage.thenApply(done -> {
                Object[] values = new Object[context.getParams().size()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = param(params, i);
                }
                return BY_VALUE.equals(context.getName())
                        ? wording.say(name, locale, values[0] + "_" + values[1])
                        : wording.say(name, locale, context.getName(), values);
            });
        }

        private static Object param(EvaluatedParams params, int index) {
            try {
                return params.getResult(index);
            } catch (java.util.concurrent.ExecutionException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
