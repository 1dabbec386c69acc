package customs.bcp;

import customs.platform.test.Contract;
import customs.platform.test.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class ContractTest {
    @Test
    void theCommittedContractIsThatOfTheCode() {
        Contract.checkDrift();
    }

    @Test
    void everyOperationHasItsIdSummaryAndRoles() {
        Contract.checkComplete();
    }
}
