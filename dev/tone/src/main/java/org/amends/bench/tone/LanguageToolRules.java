package org.amends.bench.tone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.PatternRuleLoader;

/** LanguageTool with rules of the same intent, in its own language of rules, and with none of the rules that it brings. */
final class LanguageToolRules implements Contender {
    private final JLanguageTool tool;

    LanguageToolRules() {
        tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
        tool.disableRules(tool.getAllRules().stream().map(Rule::getId).toList());
        try (InputStream rules = LanguageToolRules.class.getResourceAsStream("languagetool.xml")) {
            new PatternRuleLoader()
                    .getRules(rules, "languagetool.xml", tool.getLanguage())
                    .forEach(tool::addRule);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String name() {
        return "LanguageTool";
    }

    @Override
    public List<Mark> marks(String text) {
        try {
            return tool.check(text).stream().map(match -> mark(match, text)).toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A rule's id is the label and a number. */
    private static Mark mark(RuleMatch match, String text) {
        String label = match.getRule().getId().replaceAll("_\\d+$", "").toLowerCase(Locale.ROOT);
        return new Mark(label, text.substring(match.getFromPos(), match.getToPos()));
    }
}
