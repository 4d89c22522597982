package dev.portalsdk.testkit.sync;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Set;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A SQLite database before and after each step of which something may happen. */
final class SteppedDatabase {

  private static final Set<String> STEPS =
      Set.of("execute", "executeBatch", "executeQuery", "commit", "rollback");

  private SteppedDatabase() {}

  static DataSource of(Path file, Runnable step) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
    config.setBusyTimeout(30_000);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return proxy(DataSource.class, source, step);
  }

  private static <T> T proxy(Class<T> type, T target, Runnable step) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          if (STEPS.contains(method.getName())) {
            step.run();
          }
          Object result = invoke(target, method, arguments);
          if (method.getName().equals("commit")) {
            step.run();
          }
          return wrapped(result, step);
        };
    return type.cast(
        Proxy.newProxyInstance(
            SteppedDatabase.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static Object wrapped(Object result, Runnable step) {
    if (result instanceof PreparedStatement statement) {
      return proxy(PreparedStatement.class, statement, step);
    }
    return result instanceof Connection connection
        ? proxy(Connection.class, connection, step)
        : result;
  }

  private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
