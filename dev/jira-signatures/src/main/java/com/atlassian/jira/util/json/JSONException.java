package com.atlassian.jira.util.json;

import org.amends.signatures.SignatureOnly;

/**
 * Not JSON, or not the kind that was asked for.
 *
 * <p>Read from
 * https://github.com/OpenReqEU/issuelinkmap-jira-plugin/blob/1dfd2eadf3/src/main/java/openreq/qt/qthulhu/rest/FisutankkiResource.java (Jira 7.13).
 */
public class JSONException extends Exception {
    public JSONException(String message) {
        throw new SignatureOnly();
    }
}
