package org.amends.sandbox.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code blocks of {@code docs/automation.md}, by recipe; each is to be run. */
final class Recipes {
    private static final Pattern RECIPE = Pattern.compile("^### (\\d+)\\. ");
    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)$");

    /** A block: what it is ({@code jql}, {@code json}, {@code http}), and what stands in it. */
    record Block(int recipe, String kind, String text) {}

    private final List<Block> blocks;
    private final List<Block> left;

    private Recipes(List<Block> blocks) {
        this.blocks = List.copyOf(blocks);
        this.left = new ArrayList<>(blocks);
    }

    static Recipes read() throws IOException {
        List<Block> blocks = new ArrayList<>();
        int recipe = 0;
        String kind = "";
        StringBuilder text = new StringBuilder();
        for (String line : Files.readAllLines(Path.of("../../docs/automation.md"))) {
            Matcher begins = RECIPE.matcher(line);
            Matcher opens = BLOCK.matcher(line);
            recipe = begins.find() ? Integer.parseInt(begins.group(1)) : recipe;
            if (kind.isEmpty() && opens.matches()) {
                kind = opens.group(1);
            } else if (line.equals("```")) {
                blocks.add(new Block(recipe, kind, text.toString().strip()));
                kind = "";
                text.setLength(0);
            } else if (!kind.isEmpty()) {
                text.append(line).append('\n');
            }
        }
        return new Recipes(blocks);
    }

    /** The next block of a recipe that was not taken yet; it has to be of this kind. */
    String next(int recipe, String kind) {
        Block block = left.stream()
                .filter(one -> one.recipe() == recipe)
                .findFirst()
                .orElseThrow(() -> new AssertionError("recipe " + recipe + " has no block left"));
        if (!block.kind().equals(kind)) {
            throw new AssertionError("the next block of recipe " + recipe + " is " + block.kind() + ", not " + kind);
        }
        left.remove(block);
        return block.text();
    }

    /** How many recipes there are. */
    long count() {
        return blocks.stream().map(Block::recipe).distinct().count();
    }

    /** What nobody ran. */
    List<Block> left() {
        return List.copyOf(left);
    }
}
