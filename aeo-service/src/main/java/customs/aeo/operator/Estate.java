package customs.aeo.operator;

import java.util.List;

/** What a record that goes leaves to the one that stays. */
record Estate(List<Identifier> numbers, List<OperatorUnit> units, List<TradeRole> roles, List<Contact> contacts) {}
