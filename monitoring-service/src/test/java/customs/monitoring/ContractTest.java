package customs.monitoring;

import customs.platform.test.Contract;
import customs.platform.test.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The committed contract is what the code says. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class ContractTest {
    @Test
    void theCommittedContractIsTheOneOfTheCode() {
        Contract.checkDrift();
    }

    @Test
    void everyOperationSaysWhatItIsAndForWhom() {
        Contract.checkComplete();
    }
}
