package org.amends.apology.reparation;

import java.math.BigDecimal;
import java.util.Currency;

/** An amount of a currency. */
public record Money(BigDecimal amount, Currency currency) {
    /** As people read it in every language: {@code 52.00 EUR}. */
    public String told() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}
