package org.apache.log4j;

/** In place of Jira's logger: a name. Nothing here leaves thread locals behind that would have to be told. */
public class Logger {
    private final String name;

    protected Logger(String name) {
        this.name = name;
    }

    public static Logger getLogger(String name) {
        return new Logger(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
