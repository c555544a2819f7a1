package org.amends.jira.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A page that only administrators of Jira see, and only once they have proved who they are. */
public abstract class AdministratorsPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageDoor door;
    private final transient PageDoor.Shown shown;

    /** What is behind the door is asked for each time it is shown. */
    protected AdministratorsPage(PageDoor door, PageDoor.Shown shown) {
        this.door = door;
        this.shown = shown;
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        door.administrators(request, response, shown);
    }
}
