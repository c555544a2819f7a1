/* Stands before AUI, which keeps what it finds here as AJS.contextPath(), as Jira's own resource does. */
window.AJS = { contextPath: function () { return ''; } };
