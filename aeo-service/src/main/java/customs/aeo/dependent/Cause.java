package customs.aeo.dependent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import java.util.UUID;

/**
 * Why a dependent decision is out of force.
 *
 * @param id the suspension, revocation or authorisation given up, or the decision with a fault of its own
 * @param lasting it is taken away, not only suspended
 * @param own the cause is a dependent decision's own fault, not the authorisation's
 */
@Embeddable
record Cause(@Column(name = "cause_id") UUID id, boolean lasting, boolean own) {}
