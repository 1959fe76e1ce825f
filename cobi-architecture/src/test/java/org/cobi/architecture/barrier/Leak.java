package org.cobi.architecture.barrier;

/** Ways in which something restricted could come out. Each is planted, and each must be seen. */
enum Leak {
  /** The barrier as it is. */
  NONE,
  /** A view counts the entries of the restricted file. */
  A_VIEW_COUNTS_ENTRIES,
  /** A refusal gives the true words. */
  A_REFUSAL_GIVES_THE_TRUE_WORDS,
  /** A refusal for a restricted reason could be overridden. */
  A_RESTRICTED_REASON_CAN_BE_OVERRIDDEN,
  /** An explanation lists the restricted rule. */
  AN_EXPLANATION_NAMES_THE_RULE,
  /** A document has one more property where there is a link. */
  A_DOCUMENT_HAS_ONE_MORE_PROPERTY,
  /** An exception says whom somebody is linked to. */
  AN_EXCEPTION_NAMES_THE_VICTIM,
  /** A line is logged when a report comes in. */
  A_REPORT_IS_LOGGED,
  /** A report makes the case look updated. */
  A_REPORT_CHANGES_LAST_UPDATED,
  /** A restricted reason stands where its rule stands in the list. */
  THE_ORDER_TELLS_THE_RULE,
  /** Two reasons for one slot are shown twice. */
  THE_NUMBER_TELLS_THE_RULES
}
