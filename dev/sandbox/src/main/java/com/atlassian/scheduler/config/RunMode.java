package com.atlassian.scheduler.config;

/** The sandbox's own: on one node of the cluster, or on this one. */
public enum RunMode {
    RUN_ONCE_PER_CLUSTER,
    RUN_LOCALLY
}
