package ai.veritasad.server.account.signin;

import ai.veritasad.server.account.AccountRow;
import ai.veritasad.server.account.Accounts;
import ai.veritasad.server.account.SignIns;
import ai.veritasad.server.http.Problems;
import ai.veritasad.server.http.Refusal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;
import java.util.UUID;

/** The pages on which people sign in and sign up, in their language. */
@Controller
class SignInPages {

    /** Whose password was right, and whose code is asked for. */
    private static final String HALF_WAY = "half-way";

    private final SignIns signIns;
    private final Accounts accounts;
    private final Problems problems;
    private final PageTexts texts;
    private final HttpSessionSecurityContextRepository kept =
            new HttpSessionSecurityContextRepository();
    private final HttpSessionRequestCache askedFor = new HttpSessionRequestCache();

    SignInPages(SignIns signIns, Accounts accounts, Problems problems, PageTexts texts) {
        this.signIns = signIns;
        this.accounts = accounts;
        this.problems = problems;
        this.texts = texts;
    }

    @GetMapping("/sign-in")
    ModelAndView signIn(HttpServletRequest request, @RequestParam @Nullable String expired) {
        ModelAndView page = texts.page("sign-in", request);
        return expired == null ? page : page.addObject("expired", true);
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(
            @RequestParam String email,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            return next(signIns.begin(email, password), request, response);
        } catch (Refusal refusal) {
            return again("sign-in", refusal, email, request, response);
        }
    }

    private ModelAndView next(
            AccountRow account, HttpServletRequest request, HttpServletResponse response) {
        if (!account.totp()) {
            return welcome(account, request, response);
        }
        request.getSession().setAttribute(HALF_WAY, account.id());
        return new ModelAndView("redirect:/sign-in/code");
    }

    @GetMapping("/sign-in/code")
    ModelAndView code(HttpServletRequest request) {
        return texts.page("code", request);
    }

    @PostMapping("/sign-in/code")
    ModelAndView code(
            @RequestParam String code, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(HALF_WAY) instanceof UUID account)) {
            return new ModelAndView("redirect:/sign-in?expired");
        }
        try {
            AccountRow known = signIns.finish(account, code);
            session.removeAttribute(HALF_WAY);
            return welcome(known, request, response);
        } catch (Refusal refusal) {
            return again("code", refusal, "", request, response);
        }
    }

    @GetMapping("/sign-up")
    ModelAndView signUp(HttpServletRequest request) {
        return texts.page("sign-up", request);
    }

    @PostMapping("/sign-up")
    ModelAndView signUp(
            @RequestParam String email,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            accounts.signUp(email, password, texts.language(request));
            return next(signIns.begin(email, password), request, response);
        } catch (Refusal refusal) {
            return again("sign-up", refusal, email, request, response);
        }
    }

    @GetMapping("/signed-in")
    ModelAndView signedIn(HttpServletRequest request) {
        return texts.page("signed-in", request);
    }

    /** The browser goes on to where it was before it was asked who sits before it. */
    private ModelAndView welcome(
            AccountRow account, HttpServletRequest request, HttpServletResponse response) {
        SavedRequest before = askedFor.getRequest(request, response);
        // Another id than before, for somebody may have planted the old one.
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        account.id().toString(),
                        null,
                        AuthorityUtils.createAuthorityList("ROLE_" + account.role().name())));
        SecurityContextHolder.setContext(context);
        kept.saveContext(context, request, response);
        return new ModelAndView(
                "redirect:" + (before == null ? "/signed-in" : before.getRedirectUrl()));
    }

    private ModelAndView again(
            String page,
            Refusal refusal,
            String email,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setStatus(refusal.code().status().value());
        return texts.page(page, request)
                .addAllObjects(
                        Map.of(
                                "email",
                                email,
                                "error",
                                problems.sentence(refusal, texts.locale(request))));
    }
}
