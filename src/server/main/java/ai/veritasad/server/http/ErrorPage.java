package ai.veritasad.server.http;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The page that the type of every problem leads to: all error codes, in the reader's language. */
@Controller
class ErrorPage {

    /** One code as the page shows it. */
    record Entry(String code, int status, String title, String detail) {}

    private final Problems problems;

    ErrorPage(Problems problems) {
        this.problems = problems;
    }

    @GetMapping("/docs/errors")
    ModelAndView errors(Locale language) {
        boolean russian = language.getLanguage().equals("ru");
        List<Entry> entries =
                Arrays.stream(ErrorCode.values())
                        .map(code ->
                                new Entry(
                                        code.name(),
                                        code.status().value(),
                                        problems.title(code, language),
                                        // Places for words stay empty here.
                                        problems.sentence(
                                                new Refusal(code, "…", "…", "…"), language)))
                        .toList();
        return new ModelAndView(
                "http/errors",
                Map.of(
                        "language",
                        russian ? "ru" : "en",
                        "heading",
                        russian ? "Коды ошибок" : "Error codes",
                        "errors",
                        entries));
    }
}
