package ai.veritasad.server.account.signin;

import ai.veritasad.server.account.AccountPolicy;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Pages with their texts in the language that a person's browser asks for, or that they chose. */
@Component
class PageTexts {

    private static final String CHOSEN = "language";

    private final AccountPolicy policy;

    PageTexts(AccountPolicy policy) {
        this.policy = policy;
    }

    ModelAndView page(String name, HttpServletRequest request) {
        ModelAndView page = new ModelAndView("account/signin/" + name);
        page.addObject("t", texts(locale(request)));
        page.addObject("language", language(request));
        page.addObject("other", language(request).equals("ru") ? "en" : "ru");
        page.addObject("here", request.getRequestURI());
        page.addObject("email", "");
        page.addObject("error", false);
        page.addObject("expired", false);
        page.addObject("canSignUp", policy.signUp());
        page.addObject("passwordLength", policy.passwordLength());
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            page.addObject("csrf", token.getToken());
        }
        return page;
    }

    String language(HttpServletRequest request) {
        String asked = request.getParameter(CHOSEN);
        if (asked != null) {
            request.getSession().setAttribute(CHOSEN, asked.equals("ru") ? "ru" : "en");
        }
        if (request.getSession().getAttribute(CHOSEN) instanceof String chosen) {
            return chosen;
        }
        return LocaleContextHolder.getLocale().getLanguage().equals("ru") ? "ru" : "en";
    }

    Locale locale(HttpServletRequest request) {
        return Locale.of(language(request));
    }

    private static Map<String, String> texts(Locale language) {
        ResourceBundle texts =
                ResourceBundle.getBundle(
                        "ai.veritasad.server.account.signin.pages",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        return texts.keySet().stream()
                .collect(Collectors.toMap(Function.identity(), texts::getString));
    }
}
