package id.bina.catalogue;

import java.util.Arrays;
import java.util.Locale;

/** Pictures an author may choose for the cover; all are in the small icon font. */
public enum CourseIcon {
    BOOK,
    COG,
    SHIELD,
    COMMENTS,
    USERS,
    BUILDING,
    CHART_LINE,
    DATABASE,
    ID_CARD,
    LIGHTBULB,
    MEGAPHONE,
    WALLET,
    LOCK,
    FLAG;

    /** The one of this name in the font; a book for any other. */
    static CourseIcon of(String glyph) {
        return Arrays.stream(values())
                .filter(icon -> icon.glyph().equals(glyph))
                .findFirst()
                .orElse(BOOK);
    }

    /** Name in the font. */
    public String glyph() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
