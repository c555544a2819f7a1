package org.amends.sandbox.osgi;

/** A file to send: its media type with charset, and its bytes. */
@SuppressWarnings("ArrayRecordComponent")
public record Download(String mediaType, byte[] bytes) {}
