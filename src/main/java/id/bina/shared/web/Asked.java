package id.bina.shared.web;

import id.bina.shared.NotFound;

/** Reads what an address asks for; anything that cannot be meant is not found or the default. */
public final class Asked {
    private Asked() {}

    /** The id in this parameter; not found when it is none. */
    public static Long id(String text) {
        if (text == null || !text.strip().matches("\\d{1,18}")) {
            throw new NotFound();
        }
        return Long.valueOf(text.strip());
    }

    /** The whole number in this parameter within the bounds, or the default. */
    public static int number(String text, int least, int most, int otherwise) {
        if (text == null || !text.strip().matches("\\d{1,9}")) {
            return otherwise;
        }
        return Math.max(least, Math.min(most, Integer.parseInt(text.strip())));
    }

    /** The constant of this name, or null for anything else. */
    public static <E extends Enum<E>> E one(Class<E> type, String text) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        return null;
    }
}
