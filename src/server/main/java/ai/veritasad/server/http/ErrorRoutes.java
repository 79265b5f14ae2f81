package ai.veritasad.server.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the container itself refuses is told like everything else. */
@RestController
class ErrorRoutes implements ErrorController {

    private final Problems problems;

    ErrorRoutes(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> error(HttpServletRequest request) {
        int status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? code
                        : 404;
        Refusal refusal = new Refusal(ErrorCode.of(status));
        return new ResponseEntity<>(
                problems.of(refusal, request), Problems.headers(refusal), refusal.code().status());
    }
}
