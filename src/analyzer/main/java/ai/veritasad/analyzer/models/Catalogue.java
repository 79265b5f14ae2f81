package ai.veritasad.analyzer.models;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The models that there are. */
public record Catalogue(List<Model> models) {

    public Catalogue {
        models = List.copyOf(models);
        if (models.stream().map(Model::name).distinct().count() < models.size()) {
            throw new IllegalArgumentException("two models of one name");
        }
    }

    /** The catalogue that came with the program. */
    public static Catalogue bundled() {
        try (InputStream in = Catalogue.class.getResourceAsStream("models.json")) {
            if (in == null) {
                throw new IllegalStateException("models.json is missing");
            }
            return new JsonMapper().readValue(in, Catalogue.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JacksonException e) {
            throw new IllegalStateException("models.json is damaged", e);
        }
    }

    public Optional<Model> named(String name) {
        return models.stream().filter(model -> model.name().equals(name)).findFirst();
    }

    /** Those that understand a language, the best first. */
    public List<Model> understanding(String language) {
        return of(Model.Kind.SPEECH).filter(model -> model.languages().contains(language)).toList();
    }

    /** Models of one kind, the best first. */
    public Stream<Model> of(Model.Kind kind) {
        return models.stream().filter(model -> model.kind() == kind);
    }
}
