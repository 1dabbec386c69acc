package customs.aeo;

import customs.platform.test.Contract;
import customs.platform.test.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The committed contract is what the service does. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class ContractTest {
    @Test
    void theCommittedContractIsTheOneThatTheBuildWrites() {
        Contract.checkDrift();
    }

    @Test
    void everyOperationHasIdSummaryAndRoles() {
        Contract.checkComplete();
    }
}
