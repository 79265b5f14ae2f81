package ai.veritasad.analyzer.report.signal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Something that names an ad, its advertiser or the way to them, found in a text. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Identifier.Erid.class, name = "erid"),
    @JsonSubTypes.Type(value = Identifier.TaxNumber.class, name = "tax_number"),
    @JsonSubTypes.Type(value = Identifier.LegalName.class, name = "legal_name"),
    @JsonSubTypes.Type(value = Identifier.PromoCode.class, name = "promo_code"),
    @JsonSubTypes.Type(value = Identifier.Link.class, name = "link"),
    @JsonSubTypes.Type(value = Identifier.Phone.class, name = "phone")
})
public sealed interface Identifier {

    /** The found value in its canonical writing. */
    String value();

    /** What a reader can be told of a token without asking a registry. */
    enum EridState {
        /**
         * Base58, and its bytes are an issuer and a creative: well formed, not proof of
         * registration. Of a token on screen: its readings agree, or it was read nearly so and the
         * same video says it exactly elsewhere.
         */
        PLAUSIBLE,
        /** Plausible after exactly one repair of look-alike characters. */
        REPAIRED,
        /**
         * Plausible, but read from a picture whose readings disagree or are too few: any character
         * may be wrong.
         */
        UNSURE,
        /** Right alphabet and length, but the bytes are no known layout: a hint, never proof. */
        UNVERIFIED,
        /** Wrong alphabet or length. */
        MALFORMED
    }

    /**
     * A Russian advertising token.
     *
     * @param value the token as it should be compared, case kept
     * @param read the token as it was read, before any repair
     * @param issuer the issuer's number in the token's first field, where it decodes
     * @param creative the creative's serial number or external id, where it decodes
     * @param caseDamaged whether all letters are of one case, as after a case-changing editor
     */
    record Erid(
            String value,
            String read,
            EridState state,
            OptionalLong issuer,
            Optional<String> creative,
            boolean caseDamaged)
            implements Identifier {}

    /** Which Russian register a number belongs to. */
    enum Register {
        INN,
        OGRN,
        OGRNIP
    }

    /** A Russian tax or registration number; {@code valid} tells whether its check digits fit. */
    record TaxNumber(String value, Register register, boolean valid) implements Identifier {}

    /** A legal person's name: {@code value} is form and name, e.g. {@code ООО «Ромашка»}. */
    record LegalName(String value, String form, String name) implements Identifier {}

    /** A code that a viewer is told to enter. */
    record PromoCode(String value) implements Identifier {}

    /** What a link's host and parameters say of its purpose. */
    enum LinkKind {
        AFFILIATE,
        SHORTENER,
        LINK_HUB,
        MARKETPLACE,
        APP_STORE,
        MESSENGER_BOT,
        CAMPAIGN,
        ERID,
        SOCIAL,
        REFERENCE,
        PLAIN
    }

    /**
     * A link.
     *
     * @param value the address as written, with a scheme
     * @param host lower-case host in Unicode
     * @param kinds every kind that applies, the strongest first; never empty
     * @param target the address a redirector carries inside itself, where it does
     * @param weight how strongly the link alone speaks for advertising, −1 to 1
     */
    record Link(
            String value, String host, List<LinkKind> kinds, Optional<String> target, double weight)
            implements Identifier {
        public Link {
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * A phone number in international writing, {@code +7 495 000-00-00} as {@code +74950000000}.
     */
    record Phone(String value) implements Identifier {}
}
