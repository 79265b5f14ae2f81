package ai.veritasad.server.http.guard;

import ai.veritasad.server.http.ErrorCode;
import ai.veritasad.server.http.Problems;
import ai.veritasad.server.http.Refusal;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.io.IOException;

/**
 * What the container refuses before any filter of ours sees it, such as addresses that can't be
 * read, told like everything else.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ContainerRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** Made later than the container is set up. */
    private final ObjectProvider<Problems> problems;

    ContainerRefusals(ObjectProvider<Problems> problems) {
        this.problems = problems;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        // The innermost of its kind speaks first, and the others then keep silent.
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Teller(problems)));
    }

    private static final class Teller extends ErrorReportValve {

        private final ObjectProvider<Problems> problems;

        Teller(ObjectProvider<Problems> problems) {
            this.problems = problems;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable thrown) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try (var _ = RequestIds.name(request, response)) {
                problems.getObject().write(new Refusal(ErrorCode.of(status)), request, response);
                response.finishResponse();
            } catch (IOException gone) {
                container.getLogger().debug("Nobody waits for the refusal any more", gone);
            }
        }
    }
}
