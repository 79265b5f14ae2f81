package ai.veritasad.api.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The last answers that have an ETag, so that the server may say that nothing has changed. */
final class Kept {

    private static final int ANSWERS = 64;
    private static final int LARGEST = 1 << 20;

    private final Map<String, Answer> answers =
            new LinkedHashMap<>(ANSWERS, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Answer> eldest) {
                    return size() > ANSWERS;
                }
            };

    synchronized Optional<Answer> of(String url) {
        return Optional.ofNullable(answers.get(url));
    }

    synchronized void keep(String url, Answer answer) {
        if (answer.header("ETag").isPresent() && answer.body().size() <= LARGEST) {
            answers.put(url, answer);
        } else {
            answers.remove(url);
        }
    }
}
