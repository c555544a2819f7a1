package org.amends.sandbox.jira;

import com.atlassian.jira.issue.status.category.StatusCategory;

/** Behind {@code Status}. */
final class SandboxStatus extends SandboxWord {
    private final Holes holes;

    SandboxStatus(Word word, Holes holes) {
        super(word);
        this.holes = holes;
    }

    public StatusCategory getStatusCategory() {
        return holes.over(StatusCategory.class, Category.of(word.category().orElse(StatusCategory.UNDEFINED)));
    }

    /** Behind {@code StatusCategory}: Jira's own four. */
    record Category(long id, String key, String name) {
        static Category of(String key) {
            return switch (key) {
                case StatusCategory.TO_DO -> new Category(2, key, "To Do");
                case StatusCategory.IN_PROGRESS -> new Category(4, key, "In Progress");
                case StatusCategory.COMPLETE -> new Category(3, key, "Done");
                default -> new Category(1, StatusCategory.UNDEFINED, "No Category");
            };
        }

        public Long getId() {
            return id;
        }

        public String getKey() {
            return key;
        }

        public String getName() {
            return name;
        }
    }
}
