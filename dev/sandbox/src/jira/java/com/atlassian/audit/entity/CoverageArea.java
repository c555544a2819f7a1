package com.atlassian.audit.entity;

/** What an administrator may have left out of the log. */
public enum CoverageArea {
    GLOBAL_CONFIG_AND_ADMINISTRATION,
    LOCAL_CONFIG_AND_ADMINISTRATION
}
