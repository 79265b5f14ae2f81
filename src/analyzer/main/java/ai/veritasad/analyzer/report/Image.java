package ai.veritasad.analyzer.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Arrays;

/** The bytes of an encoded picture; Base64 in JSON. */
public final class Image {

    private final byte[] bytes;

    @JsonCreator
    public Image(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    @JsonValue
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Image image && Arrays.equals(bytes, image.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Image of " + bytes.length + " bytes";
    }
}
