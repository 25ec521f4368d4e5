Console.WriteLine("Benchmarks are named on the command line; none stands here yet.");
