package id.bina.catalogue;

import id.bina.shared.web.Texts;

/** One line of the publish checklist, in words. */
public record CheckLine(PublishCheck.Level level, String sentence) {
    static CheckLine of(PublishCheck.Finding finding) {
        return new CheckLine(finding.level(), Texts.of(finding.key(), finding.values().toArray()));
    }

    public boolean fine() {
        return level == PublishCheck.Level.FINE;
    }

    public boolean blocks() {
        return level == PublishCheck.Level.BLOCK;
    }
}
