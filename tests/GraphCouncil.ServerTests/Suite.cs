using GraphCouncil.Testing;
using Xunit;

[assembly: TestFramework(typeof(SkipsWhatIsMissing))]
