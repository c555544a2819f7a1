package org.amends.sandbox.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Keeps the body that a servlet writes, so that it can be put into a frame; status and headers go through. */
final class CapturedResponse extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));

    private Optional<Integer> refusal = Optional.empty();

    CapturedResponse(HttpServletResponse response) {
        super(response);
    }

    /** The status that the servlet refused with, if it did. */
    Optional<Integer> refusal() {
        return refusal;
    }

    @Override
    public void sendError(int status) {
        refusal = Optional.of(status);
    }

    @Override
    public void sendError(int status, String words) {
        refusal = Optional.of(status);
    }

    byte[] bytes() {
        writer.flush();
        return body.toByteArray();
    }

    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public void flushBuffer() {
        writer.flush();
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int oneByte) throws IOException {
                body.write(oneByte);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException("A captured body is written at once.");
            }
        };
    }
}
