using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace GraphCouncil.Testing;

/// <summary>
/// Runs tests as xunit does, but decides before it makes the first fixture which of them lack what they need, and hands those on as skipped. A skip
/// that is thrown later counts as a failure where a fixture or a property runner stands between it and the test. Every suite names it:
/// <c>[assembly: TestFramework(typeof(SkipsWhatIsMissing))]</c>.
/// </summary>
public sealed class SkipsWhatIsMissing : XunitTestFramework
{
    protected override ITestFrameworkExecutor CreateExecutor(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return new Executor(new(assembly, configFilePath: null, assemblyName: assembly.FullName));
    }

    private sealed class Executor(XunitTestAssembly assembly) : XunitTestFrameworkExecutor(assembly)
    {
        public override ValueTask RunTestCases(
            IReadOnlyCollection<IXunitTestCase> testCases,
            IMessageSink executionMessageSink,
            ITestFrameworkExecutionOptions executionOptions,
            CancellationToken cancellationToken) =>
            base.RunTestCases([.. testCases.Select(OrSkipped)], executionMessageSink, executionOptions, cancellationToken);

        private static IXunitTestCase OrSkipped(IXunitTestCase test) => NeedsNeo4jAttribute.Missing(test.Traits) is { } reason
            ? new XunitTestCase(
                test.TestMethod,
                test.TestCaseDisplayName,
                test.UniqueID,
                test.Explicit,
                skipReason: reason,
                traits: test.Traits.ToDictionary(trait => trait.Key, trait => trait.Value.ToHashSet(), StringComparer.OrdinalIgnoreCase),
                sourceFilePath: test.SourceFilePath,
                sourceLineNumber: test.SourceLineNumber)
            : test;
    }
}
