package customs.aeo.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import java.util.UUID;

/** A level that an operator has applied for and not yet been answered; unique in the database. */
@Embeddable
record LevelUnderWay(@Column(name = "operator_id") UUID operatorId, String level) {}
