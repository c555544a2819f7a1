package com.atlassian.jira.util.json;

public class JSONObject {

    private final String text;

    public JSONObject(String string) throws JSONException {
        this.text = string;
    }

    @Override
    public String toString() {
        return text;
    }
}
