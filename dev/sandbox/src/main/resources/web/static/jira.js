/* The few names of Jira's own scripts that a plugin's scripts may rely on. */
(function ($) {
  'use strict';
  var JIRA = (window.JIRA = window.JIRA || {});
  var AJS = (window.AJS = window.AJS || {});

  JIRA.Events = { NEW_CONTENT_ADDED: 'newContentAdded', REFRESH_ISSUE_PAGE: 'refreshIssuePage' };
  JIRA.CONTENT_ADDED_REASON = { pageLoad: 'pageLoad', panelRefreshed: 'panelRefreshed' };
  JIRA.bind = function (event, handler) { $(document).on(event, handler); };
  JIRA.unbind = function (event, handler) { $(document).off(event, handler); };
  JIRA.trigger = function (event, args) { $(document).trigger(event, args); };

  AJS.Meta = {
    get: function (name) {
      var tag = document.querySelector('meta[name="ajs-' + name + '"]');
      return tag ? tag.content : undefined;
    }
  };
})(window.jQuery);
