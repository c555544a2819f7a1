package org.amends.jira.rest;

import com.atlassian.jira.util.I18nHelper;
import org.amends.apology.method.Method;
import org.amends.apology.method.MethodChange;
import org.amends.apology.method.StepId;
import org.amends.jira.method.StepWords;

/** One difference between two versions of a method in one sentence; what people wrote stands in it as they wrote it. */
record ChangeWords(I18nHelper words, StepWords names, Method method) {

    String of(MethodChange change) {
        String what = name(change.path());
        if (change.path().field().isEmpty()) {
            return words.getText("amends.methods.change." + change.kind().code(), what);
        }
        String field = words.getText("amends.methods.field." + change.path().field());
        String where =
                change.path().language().map(tag -> field + " (" + tag + ")").orElse(field);
        return words.getText("amends.methods.change.field", new Object[] {
            what, where, change.before().orElse("–"), change.after().orElse("–")
        });
    }

    private String name(MethodChange.Path path) {
        String id = path.id();
        String name =
                switch (path.part()) {
                    case METHOD -> names.name(method);
                    case STEP -> names.label(method, new StepId(id));
                    case STAGE ->
                        method.stages().stream()
                                .filter(stage -> stage.id().equals(id))
                                .findFirst()
                                .map(stage -> names.title(method, stage))
                                .orElse(id);
                    case TOUCH -> id;
                };
        return words.getText("amends.methods.part." + path.part().code(), name);
    }
}
