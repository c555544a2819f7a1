package org.amends.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Behind {@code ThreadLocalDelegateExecutorFactory}: work is done as whoever gave it. */
final class SandboxExecutors {
    private final SandboxAuthenticationContext authentication;

    SandboxExecutors(SandboxAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    public Executor createExecutor(Executor delegate) {
        return work -> delegate.execute(createRunnable(work));
    }

    public ExecutorService createExecutorService(ExecutorService delegate) {
        return new Carrying(delegate);
    }

    public Runnable createRunnable(Runnable delegate) {
        Optional<ApplicationUser> giver = authentication.user();
        return () -> as(giver, () -> {
            delegate.run();
            return true;
        });
    }

    public <T> Callable<T> createCallable(Callable<T> delegate) {
        Optional<ApplicationUser> giver = authentication.user();
        return () -> {
            Optional<ApplicationUser> before = authentication.user();
            put(giver);
            try {
                return delegate.call();
            } finally {
                put(before);
            }
        };
    }

    private void put(Optional<ApplicationUser> user) {
        user.ifPresentOrElse(authentication::signIn, authentication::clear);
    }

    private <T> T as(Optional<ApplicationUser> giver, Supplier<T> work) {
        return giver.isPresent() ? authentication.as(giver.get(), work) : authentication.anonymously(work);
    }

    private final class Carrying extends AbstractExecutorService {
        private final ExecutorService delegate;

        Carrying(ExecutorService delegate) {
            this.delegate = delegate;
        }

        @Override
        public void execute(Runnable work) {
            delegate.execute(createRunnable(work));
        }

        @Override
        public void shutdown() {
            delegate.shutdown();
        }

        @Override
        public List<Runnable> shutdownNow() {
            return delegate.shutdownNow();
        }

        @Override
        public boolean isShutdown() {
            return delegate.isShutdown();
        }

        @Override
        public boolean isTerminated() {
            return delegate.isTerminated();
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
            return delegate.awaitTermination(timeout, unit);
        }
    }
}
