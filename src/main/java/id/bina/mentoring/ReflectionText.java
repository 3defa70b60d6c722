package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import java.util.stream.Stream;

/** Answers to the four short questions at the end. */
public record ReflectionText(String changed, String helped, String missing, String next) {
    static final int ANSWER = 1000;

    public ReflectionText {
        require(
                Stream.of(changed, helped, missing, next)
                        .allMatch(text -> text != null && !text.isBlank()),
                "mentoring.ending.answerAll");
        require(
                Stream.of(changed, helped, missing, next).allMatch(text -> text.length() <= ANSWER),
                "mentoring.ending.long",
                ANSWER);
    }
}
