package id.bina.given;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers how many statements the last request with this {@code Given-Id} header took; {@code GET
 * /given/statements?id=} tells.
 */
@WebFilter(filterName = "Statements", urlPatterns = "/*")
public class StatementsFilter extends HttpFilter {
    private static final Map<String, Integer> COUNTS = new ConcurrentHashMap<>();

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getRequestURI().endsWith("/given/statements")) {
            response.getWriter().print(COUNTS.getOrDefault(request.getParameter("id"), -1));
            return;
        }
        CountingDataSource.reset();
        try {
            chain.doFilter(request, response);
        } finally {
            String id = request.getHeader("Given-Id");
            if (id != null) {
                COUNTS.put(id, CountingDataSource.sent());
            }
        }
    }
}
