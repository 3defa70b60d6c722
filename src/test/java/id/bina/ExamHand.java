package id.bina;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.bina.shared.text.Yaml;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers the questions of a shipped pool on the quiz page as a learner who knows everything. */
final class ExamHand {
    private final Map<String, Map<String, Object>> pool = new HashMap<>();
    private final Page page;

    /** The pool is the content file of this name. */
    ExamHand(Page page, String file) {
        this.page = page;
        Yaml.maps(Yaml.map("content/" + file + ".yaml"), "butir")
                .forEach(question -> pool.put(Yaml.text(question, "pertanyaan"), question));
    }

    /** Answers every question and hands the paper in. */
    void answerAll(int questions) {
        for (int number = 1; number <= questions; number++) {
            page.locator("#position")
                    .filter(new Locator.FilterOptions().setHasText(number + " dari " + questions))
                    .waitFor();
            answer(pool.get(page.locator("#fields h1").textContent().strip()));
            page.locator("#next").click();
        }
        page.locator("#review h1").waitFor();
        page.locator("#next").click();
        page.waitForURL("**/assessment/result**");
    }

    private void answer(Map<String, Object> question) {
        switch (Yaml.text(question, "jenis")) {
            case "menjodohkan" -> match(Yaml.maps(question, "pasangan"));
            case "isian_singkat" ->
                    page.locator("#typed")
                            .fill(((List<?>) question.get("kunci")).get(0).toString());
            case "urutan" -> order((List<?>) question.get("langkah"));
            default ->
                    Yaml.maps(question, "opsi").stream()
                            .filter(option -> Boolean.TRUE.equals(option.get("benar")))
                            .forEach(option -> choose(Yaml.text(option, "teks")));
        }
    }

    private void choose(String text) {
        page.locator("#fields")
                .getByLabel(text, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    private void match(List<Map<String, Object>> pairs) {
        for (var pair : pairs) {
            page.locator("#fields")
                    .getByLabel(
                            Yaml.text(pair, "kiri"), new Locator.GetByLabelOptions().setExact(true))
                    .selectOption(
                            new com.microsoft.playwright.options.SelectOption()
                                    .setLabel(Yaml.text(pair, "kanan")));
        }
    }

    /** Brings one step after the other up to its place, by the buttons. */
    private void order(List<?> steps) {
        for (int place = 0; place < steps.size(); place++) {
            String text = steps.get(place).toString().strip();
            while (rows().indexOf(text) > place) {
                page.locator("#fields li")
                        .nth(rows().indexOf(text))
                        .locator("button")
                        .first()
                        .click();
            }
        }
        if (steps.size() > 1) { // an order that was right from the start is given by a touch
            page.locator("#fields li").nth(1).locator("button").first().click();
            page.locator("#fields li").nth(1).locator("button").first().click();
        }
    }

    private List<String> rows() {
        return page.locator("#fields li > span").allTextContents().stream()
                .map(String::strip)
                .toList();
    }
}
