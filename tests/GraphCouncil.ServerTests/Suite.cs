using GraphCouncil.Testing;

[assembly: TestFramework(typeof(SkipsWhatIsMissing))]
