package org.amends.jira.answer;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.amends.apology.Refusal;
import org.amends.apology.evidence.Evidence;
import org.springframework.stereotype.Component;

/**
 * The one question that a customer is asked by a link. {@code GET} shows it and writes nothing; {@code POST} writes. Says nothing
 * of how we work, and what a link that asks nothing would have asked, it does not say either.
 *
 * <p>Unrestricted for the platform, because customers have no licence; whoever is not signed in is sent to log in.
 */
@UnrestrictedAccess
@Component
public class AnswerPage extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_TOKEN = 2000;

    private final transient JiraAuthenticationContext authentication;
    private final transient LoginUriProvider login;
    private final transient PageBuilderService page;
    private final transient TemplateRenderer renderer;
    private final transient AnswerDesk desk;

    /** A page of Jira's. */
    public AnswerPage(
            @ComponentImport JiraAuthenticationContext authentication,
            @ComponentImport LoginUriProvider login,
            @ComponentImport PageBuilderService page,
            @ComponentImport TemplateRenderer renderer,
            AnswerDesk desk) {
        this.authentication = authentication;
        this.login = login;
        this.page = page;
        this.renderer = renderer;
        this.desk = desk;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ApplicationUser person = authentication.getLoggedInUser();
        if (person == null) {
            signIn(request, response);
        } else {
            show(request, response, person, desk.look(token(request), person));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ApplicationUser person = authentication.getLoggedInUser();
        if (person == null) {
            signIn(request, response);
            return;
        }
        String solved = given(request, "solved");
        Question came = solved.equals("yes") || solved.equals("no")
                ? desk.answer(
                        token(request), given(request, "form"), person, solved.equals("yes"), more(request, solved))
                : desk.look(token(request), person);
        if (came instanceof Question.Open && !solved.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getRequestURL() + "?t=" + token(request));
        } else {
            show(request, response, person, came);
        }
    }

    /** What more is wanted goes with "no" alone: a customer who changed their mind may have left words there. */
    private static String more(HttpServletRequest request, String solved) {
        return solved.equals("no") ? given(request, "more").replace("\r\n", "\n") : "";
    }

    /** Only letters that a link of ours has, so that nothing else gets into an address. */
    private static String token(HttpServletRequest request) {
        String token = given(request, "t");
        return token.length() <= LONGEST_TOKEN && token.matches("[A-Za-z0-9_.-]*") ? token : "";
    }

    private static String given(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    private void signIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        URI here = URI.create(request.getRequestURL() + "?t=" + token(request));
        response.sendRedirect(login.getLoginUri(here).toASCIIString());
    }

    private void show(
            HttpServletRequest request, HttpServletResponse response, ApplicationUser person, Question question)
            throws IOException {
        page.assembler().resources().requireWebResource("org.amends.amends:amends-answer-resources");
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Frame-Options", "DENY");
        Map<String, Object> model = words();
        if (question instanceof Question.Open open) {
            asks(model, open.issue().getKey(), open.issue().getSummary());
            model.put("answered", open.standing().map(this::standing).orElse(""));
            model.put(
                    "no", open.standing().filter(answer -> !answer.satisfied()).isPresent());
            model.put("yes", open.standing().filter(Evidence.Answer::satisfied).isPresent());
            model.put("more", open.standing().map(Evidence.Answer::more).orElse(""));
            carries(model, request, person);
        } else if (question instanceof Question.Refused refused) {
            asks(model, refused.issue().getKey(), refused.issue().getSummary());
            model.put("wrong", wrong(refused.refusals().get(0)));
            model.put("no", true);
            model.put("more", given(request, "more"));
            carries(model, request, person);
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } else if (question instanceof Question.Shut shut) {
            model.put("closed", text("amends.answer.closed." + shut.why().code()));
            response.setStatus(shut.why().status());
        }
        renderer.render("templates/answer.vm", model, response.getWriter());
    }

    private void asks(Map<String, Object> model, String key, String summary) {
        model.put("about", key + " · " + summary);
    }

    private void carries(Map<String, Object> model, HttpServletRequest request, ApplicationUser person) {
        model.put("token", token(request));
        model.put("form", desk.form(token(request), person));
    }

    private String standing(Evidence.Answer answer) {
        return text(answer.satisfied() ? "amends.answer.said-yes" : "amends.answer.said-no");
    }

    private String wrong(Refusal refusal) {
        return authentication
                .getI18nHelper()
                .getText("amends.refused." + refusal.code(), refusal.args().toArray());
    }

    /** Everything that the template names is there: what Velocity does not know it prints. */
    private Map<String, Object> words() {
        Map<String, Object> model = new HashMap<>();
        for (String name : new String[] {"title", "question", "solved", "not-solved", "what-more", "send"}) {
            model.put(name.replace("-", ""), text("amends.answer." + name));
        }
        for (String empty : new String[] {"about", "answered", "wrong", "closed", "token", "form", "more"}) {
            model.put(empty, "");
        }
        model.put("yes", false);
        model.put("no", false);
        return model;
    }

    private String text(String key) {
        I18nHelper words = authentication.getI18nHelper();
        return words.getText(key);
    }
}
