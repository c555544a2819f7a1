package com.atlassian.audit.entity;

/** From which level on it is logged. */
public enum CoverageLevel {
    BASE
}
