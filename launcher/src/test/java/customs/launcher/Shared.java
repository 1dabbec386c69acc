package customs.launcher;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the product and the browser when a test first asks for them; the root store closes them at the end. */
class Shared implements ParameterResolver, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(Shared.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Stack.class || type == Browsing.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Stack.class ? stack(context) : browsing(context);
    }

    /** A start that failed once is not tried again for every test. */
    private record Attempt(Stack stack, RuntimeException failure) implements AutoCloseable {
        static Attempt make() {
            try {
                return new Attempt(Stack.start(), null);
            } catch (RuntimeException failure) {
                return new Attempt(null, failure);
            }
        }

        @Override
        public void close() {
            if (stack != null) {
                stack.close();
            }
        }
    }

    private static Stack stack(ExtensionContext context) {
        var attempt = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Attempt.class, _ -> Attempt.make(), Attempt.class);
        if (attempt.failure() != null) {
            throw attempt.failure();
        }
        return attempt.stack();
    }

    private static Browsing browsing(ExtensionContext context) {
        var stack = stack(context);
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Browsing.class, _ -> Browsing.open(stack), Browsing.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var browsing = context.getRoot().getStore(NAMESPACE).get(Browsing.class, Browsing.class);
        if (browsing != null) {
            browsing.closePages(
                    context.getExecutionException().isPresent()
                            ? context.getRequiredTestClass().getSimpleName() + "-"
                                    + context.getRequiredTestMethod().getName()
                            : null);
        }
    }
}
