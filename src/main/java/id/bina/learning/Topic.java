package id.bina.learning;

import java.util.stream.Stream;

/** What a course is about, told by the icon of its cover; gives the cover its colour. */
public enum Topic {
    SERVICE("comments", ""),
    ETHICS("shield", "acc"),
    TECHNOLOGY("cog", "info"),
    PEOPLE("users", ""),
    ORGANISATION("building", "info"),
    FIGURES("chart-line", "acc"),
    GENERAL("book", "");

    private final String icon;
    private final String tone;

    Topic(String icon, String tone) {
        this.icon = icon;
        this.tone = tone;
    }

    /** The topic of this icon; any icon of no topic of its own is general. */
    public static Topic of(String icon) {
        return Stream.of(values()).filter(t -> t.icon.equals(icon)).findFirst().orElse(GENERAL);
    }

    public String getIcon() {
        return icon;
    }

    /** End of the class of the tile. */
    public String getTone() {
        return tone;
    }
}
