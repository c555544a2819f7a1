package com.atlassian.jira.util.json;

import org.amends.signatures.SignatureOnly;

/**
 * Jira's JSON object.
 *
 * <p>Read from
 * https://github.com/OpenReqEU/issuelinkmap-jira-plugin/blob/1dfd2eadf3/src/main/java/openreq/qt/qthulhu/rest/FisutankkiResource.java (Jira 7.13): new;
 * https://docs.atlassian.com/jira-servicedesk/3.2.0-120/com/atlassian/servicedesk/api/comment/ServiceDeskCommentParameters.html (Jira 7.2).
 * Not verified: put.
 */
public class JSONObject {
    public JSONObject() {
        throw new SignatureOnly();
    }

    public JSONObject(String string) throws JSONException {
        throw new SignatureOnly();
    }

    public JSONObject put(String key, boolean value) throws JSONException {
        throw new SignatureOnly();
    }

    public JSONObject put(String key, Object value) throws JSONException {
        throw new SignatureOnly();
    }

    @Override
    public String toString() {
        throw new SignatureOnly();
    }
}
